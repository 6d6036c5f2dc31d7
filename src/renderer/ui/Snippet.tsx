/** Text in which the matched words stand between U+0002 and U+0003, with those words marked. */
export function Snippet({ children }: { children: string }) {
  let offset = 0;
  return children.split('\u0002').map((part, index) => {
    const key = offset;
    offset += part.length + 1;
    const end = part.indexOf('\u0003');
    if (index === 0 || end === -1) return <span key={key}>{part}</span>;
    return (
      <span key={key}>
        <mark>{part.slice(0, end)}</mark>
        {part.slice(end + 1)}
      </span>
    );
  });
}
