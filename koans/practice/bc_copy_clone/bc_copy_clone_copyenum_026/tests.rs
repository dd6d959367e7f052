#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scene() {
        assert_eq!(levels(&Command::Scene(&EVENING)), [30, 15]);
    }
    #[test]
    fn repeats() {
        let program = twice_then_off(&Command::Dim(9));
        let all: Vec<u8> = program.iter().flat_map(levels).collect();
        assert_eq!(all, [9, 9, 0]);
    }
}
