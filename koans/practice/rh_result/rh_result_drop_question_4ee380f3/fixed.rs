use std::num::ParseIntError;

#[derive(Eq, PartialEq, Debug, Clone)]
pub struct Packet {
    pub seeds: u32,
    pub variety: String,
}

pub fn fill_packets(line: &str, count: usize) -> Result<Vec<Packet>, ParseIntError> {
    let packet = Packet {
        seeds: line.trim().parse()?,
        variety: "carrot".to_string(),
    };
    let mut drawer = Vec::new();
    while drawer.len() < count {
        drawer.push(packet.clone());
    }
    Ok(drawer)
}
