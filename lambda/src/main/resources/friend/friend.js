if (location.hash.length > 1) {
  const form = document.forms[0];
  form.elements.code.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  form.submit();
}
