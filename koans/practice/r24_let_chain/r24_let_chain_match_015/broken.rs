#[derive(Debug, Clone, PartialEq)]
pub enum Packet {
    Video { key: bool, bytes: usize },
    Audio(usize),
}

pub struct Stream<I> {
    packets: I,
}

impl<I: Iterator<Item = Option<Packet>>> Stream<I> {
    pub fn new(packets: I) -> Self {
        Stream { packets }
    }

    pub fn next_frame(&mut self) -> Option<(bool, usize)> {
        for packet in self.packets.by_ref() {
            match packet {
                Some(packet) => match packet {
                    Packet::Video { key, bytes } => return Some((key, bytes)),
                    _ => continue,
                },
                _ => continue,
            }
        }
        None
    }
}

pub fn key_bytes<I: Iterator<Item = Option<Packet>>>(mut stream: Stream<I>) -> usize {
    std::iter::from_fn(|| stream.next_frame())
        .filter(|(key, _)| *key)
        .map(|(_, bytes)| bytes)
        .sum()
}
