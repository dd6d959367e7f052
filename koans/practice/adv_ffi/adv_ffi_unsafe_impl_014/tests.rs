#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        let mut bytes = vec![1, 0, 0, 0];
        bytes.extend((-2i32).to_ne_bytes());
        assert_eq!(read::<Fix>(&bytes).unwrap().longitude, -2);
        assert_eq!(read::<u16>(&bytes[2..]), Some(0));
    }
    #[test]
    fn short() {
        assert_eq!(read::<Fix>(&[0; 7]), None);
    }
}
