pub fn packet_name(packet: &[u8]) -> String {
    let length = packet.first().map_or(0, |&n| n as usize);
    let end = (1 + length).min(packet.len());
    let bytes = packet.get(1..end).unwrap_or_default();
    let mut name = String::from_utf8(bytes.to_vec())?;
    if name.is_empty() {
        name.push('?');
    }
    name.trim_end_matches('\0').to_lowercase()
}
