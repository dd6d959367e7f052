#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn five_of_each() {
        assert_eq!(sums(vec![squares(), fibonacci()], 5), [55, 7]);
    }
}
