#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn skips_gaps_and_sound() {
        let packets = [
            None,
            Some(Packet::Audio(9)),
            Some(Packet::Video {
                key: true,
                bytes: 70,
            }),
            Some(Packet::Video {
                key: false,
                bytes: 5,
            }),
            None,
        ];
        let mut stream = Stream::new(packets.iter().cloned());
        assert_eq!(stream.next_frame(), Some((true, 70)));
        assert_eq!(stream.next_frame(), Some((false, 5)));
        assert_eq!(stream.next_frame(), None);
        assert_eq!(key_bytes(Stream::new(packets.into_iter())), 70);
    }
}
