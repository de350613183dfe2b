/** Shows the filter and lets it hide findings; on a small screen, folds the list of files. The page reads in full without it. */
export const pageScript = `
const form = document.querySelector('.filter');
const findings = [...document.querySelectorAll('.finding[data-rule]')];
function apply() {
  const chosen = name => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map(box => box.value));
  const severities = chosen('severity');
  const rules = chosen('rule');
  for (const finding of findings) finding.hidden = !(severities.has(finding.dataset.severity) && rules.has(finding.dataset.rule));
  for (const file of document.querySelectorAll('.file')) file.hidden = !file.querySelector('.finding:not([hidden])');
  const shown = findings.filter(finding => !finding.hidden).length;
  form.querySelector('.shown').textContent = shown === findings.length ? '' : shown + ' of ' + findings.length + ' shown';
}
const list = document.querySelector('.file-list');
if (list && matchMedia('(max-width: 64rem)').matches) list.open = false;
if (form && findings.length > 1) {
  form.hidden = false;
  form.addEventListener('change', apply);
}
`;
