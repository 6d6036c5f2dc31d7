/**
 * Tags that ExifTool would rather have in a form of its own: dates that it checks, terms of PLUS whose address it puts
 * together itself. A record is written word for word.
 */
export const exiftoolConfig = `%Image::ExifTool::UserDefined = (
  'Image::ExifTool::XMP::photoshop' => { DateCreated => { Writable => 'string' } },
  'Image::ExifTool::PLUS::XMP' => {
    DataMining => { Writable => 'string' },
    LicenseEndDate => { Writable => 'string' },
  },
);
1;
`;
