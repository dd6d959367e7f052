#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn titles() {
        let rom = b"??TETRIS\0\x01ABC";
        assert_eq!(cartridge_title(rom, 2).as_deref(), Some("TETRIS"));
        assert_eq!(cartridge_title(rom, 9), None);
        assert_eq!(cartridge_title(rom, 99), None);
    }
}
