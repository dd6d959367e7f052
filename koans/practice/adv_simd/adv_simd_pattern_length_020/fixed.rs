#[derive(Debug, PartialEq)]
pub struct Attitude {
    pub w: f32,
    pub axis: [f32; 3],
}

pub fn decode(packet: &[u8; 16]) -> Attitude {
    let words: [f32; 4] = std::array::from_fn(|i| {
        let at = 4 * i;
        f32::from_le_bytes([packet[at], packet[at + 1], packet[at + 2], packet[at + 3]])
    });
    let [w, x, y, z] = words;
    Attitude { w, axis: [x, y, z] }
}

pub fn norm(attitude: &Attitude) -> f32 {
    let [x, y, z] = attitude.axis;
    (attitude.w * attitude.w + x * x + y * y + z * z).sqrt()
}
