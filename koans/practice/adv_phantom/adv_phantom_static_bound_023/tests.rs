#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn only_matching_types() {
        let mut bus = [
            listener::<u8>(),
            listener::<&'static str>(),
            listener::<u8>(),
        ];
        assert_eq!(broadcast(&mut bus, &7_u8), 2);
        assert_eq!(broadcast(&mut bus, &"ring"), 1);
        assert_eq!(broadcast(&mut bus, &7_i64), 0);
    }
}
