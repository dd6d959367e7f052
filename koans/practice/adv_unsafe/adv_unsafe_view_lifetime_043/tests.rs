#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn windows() {
        let memory = Memory::ramp(6);
        assert_eq!(memory.around(3, 1), [4, 9, 16]);
        assert_eq!(memory.around(0, 2), [0, 1, 4]);
        assert!(memory.around(50, 2).is_empty());
    }
}
