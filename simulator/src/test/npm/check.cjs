// Reads APL documents from standard input, one a line after its name and a tab, and prints what Amazon's rules say of them.
const {StaticAplTemplateValidator} = require(process.argv[2] + '/node_modules/apl-suggester');

// What it says of its own insides.
console.log = console.warn = console.error = () => {};

// It takes a layout for a whole document and its sizes, then, for those of a child without a parent.
const NO_FAULT = /must be an absolute value when the parent (width|height) is set to auto/;

(async () => {
  const validator = new StaticAplTemplateValidator();
  for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const [name, document] = line.split('\t');
    for (const found of await validator.validate(JSON.parse(document))) {
      if (!NO_FAULT.test(found.errorMessage)) process.stdout.write(`${name}${found.path}: ${found.errorMessage}\n`);
    }
  }
})();
