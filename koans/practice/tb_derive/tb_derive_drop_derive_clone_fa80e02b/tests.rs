#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_stairs() {
        assert_eq!(stairs(&Floor::Upper(6)), 6);
    }
}
