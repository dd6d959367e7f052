#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let grid: [&'static [u8]; 3] = [b"#.#", b"...", b"###"];
        assert_eq!(dead_ends(&grid), 3);
        let ring: [&'static [u8]; 2] = [b"..", b".."];
        assert_eq!(dead_ends(&ring), 0);
    }
}
