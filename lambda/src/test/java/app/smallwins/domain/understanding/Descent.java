package app.smallwins.domain.understanding;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where a smooth bowl is deepest (limited-memory BFGS: Nocedal and Wright, Numerical Optimization, algorithms 7.4
 * and 3.1). The same bowl gives the same place.
 */
final class Descent {

    private static final int REMEMBERED = 8;
    private static final int STEPS = 60;
    private static final double ENOUGH = 1e-4;
    private static final int HALVINGS = 20;

    private final Bowl bowl;
    private final Deque<Turn> turns = new ArrayDeque<>();
    private double[] place;
    private double[] slope;
    private double height;

    /** A function of many variables. */
    interface Bowl {

        /**
         * @param place where to look
         * @param slope where the derivative goes, one number per variable
         * @return how high it is there
         */
        double height(double[] place, double[] slope);
    }

    /** How far a step went, and by how much the slope turned on the way. */
    private record Turn(double[] way, double[] turned, double both) {
    }

    private Descent(Bowl bowl, int size) {
        this.bowl = bowl;
        this.place = new double[size];
        this.slope = new double[size];
        this.height = bowl.height(place, slope);
    }

    /** The deepest place, or near it. */
    static double[] deepest(Bowl bowl, int size) {
        var descent = new Descent(bowl, size);
        for (var step = 0; step < STEPS && descent.step(); step++) {
        }
        return descent.place;
    }

    private boolean step() {
        var way = downhill();
        var steep = product(way, slope);
        var length = turns.isEmpty() ? 1 / Math.max(1, Math.sqrt(-steep)) : 1.0;
        for (var halving = 0; halving < HALVINGS; halving++, length /= 2) {
            var next = sum(place, length, way);
            var nextSlope = new double[next.length];
            var nextHeight = bowl.height(next, nextSlope);
            if (nextHeight <= height + ENOUGH * length * steep) {
                arrive(next, nextSlope, nextHeight);
                return true;
            }
        }
        return false;
    }

    private void arrive(double[] next, double[] nextSlope, double nextHeight) {
        var way = sum(next, -1, place);
        var turned = sum(nextSlope, -1, slope);
        var both = product(way, turned);
        if (both > 1e-12) {
            turns.addLast(new Turn(way, turned, both));
            if (turns.size() > REMEMBERED) {
                turns.removeFirst();
            }
        }
        place = next;
        slope = nextSlope;
        height = nextHeight;
    }

    private double[] downhill() {
        var way = sum(new double[slope.length], -1, slope);
        var shares = new ArrayDeque<Double>();
        for (var latest = turns.descendingIterator(); latest.hasNext();) {
            var turn = latest.next();
            var share = product(turn.way(), way) / turn.both();
            shares.push(share);
            add(way, -share, turn.turned());
        }
        if (!turns.isEmpty()) {
            var last = turns.getLast();
            scale(way, last.both() / product(last.turned(), last.turned()));
        }
        for (var turn : turns) {
            add(way, shares.pop() - product(turn.turned(), way) / turn.both(), turn.way());
        }
        return way;
    }

    private static double product(double[] one, double[] other) {
        var sum = 0.0;
        for (var index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }

    private static double[] sum(double[] one, double times, double[] other) {
        var sum = one.clone();
        add(sum, times, other);
        return sum;
    }

    private static void add(double[] to, double times, double[] other) {
        for (var index = 0; index < to.length; index++) {
            to[index] += times * other[index];
        }
    }

    private static void scale(double[] numbers, double times) {
        for (var index = 0; index < numbers.length; index++) {
            numbers[index] *= times;
        }
    }
}
