import QRCode from 'qrcode';

const quiet = 4;

/** Black on white by day and by night: cameras read nothing else as well. Each dark module is one stroke of the path. */
export const QrCode = ({ address, label }: { address: string; label: string }) => {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quiet;
  const places = Array.from({ length: modules.size }, (_, at) => at);
  const path = places.flatMap((y) => places.filter((x) => modules.get(y, x)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`)).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
