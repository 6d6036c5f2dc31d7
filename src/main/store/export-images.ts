/** Names the images of exports, each with the credit line that was printed: its own in the piece, else the record's. @param imageId the image that a figure names */
export const imagesOfExports = (which: string, imageId = 'node.atom'): string => `
  INSERT OR IGNORE INTO export_image (image_id, export_id, credit_line)
  SELECT ${imageId}, run.export_id, coalesce(
    nullif(trim(json_extract(kept.content, node.path || '.creditLine')), ''),
    json_extract(kept.content, '$.credits."' || node.atom || '".creditLine'))
  FROM export_run AS run
  JOIN article_version AS named USING (version_id)
  JOIN article_version AS kept ON kept.version_id = coalesce(named.content_of, named.version_id)
  CROSS JOIN json_tree(kept.content, '$.body') AS node
  WHERE ${which} AND node.key = 'imageId' AND node.type = 'text'`;
