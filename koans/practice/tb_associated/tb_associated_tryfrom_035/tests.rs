#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rooms() {
        assert_eq!(keys(&[101, 1207]).unwrap()[1], Room { floor: 12, door: 7 });
        assert_eq!(keys(&[101, 1300]), Err(NoSuchRoom(1300)));
    }
}
