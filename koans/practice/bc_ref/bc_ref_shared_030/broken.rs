pub const LINE: usize = 4;

pub fn scroll_up(frame: &mut [u8], fill: u8) {
    let kept = frame.len() - LINE;
    frame[..kept].copy_from_slice(&frame[LINE..]);
    frame[kept..].fill(fill);
}

pub fn render(lines: [&str; 3]) -> Vec<u8> {
    lines.iter().flat_map(|l| l.bytes().take(LINE)).collect()
}
