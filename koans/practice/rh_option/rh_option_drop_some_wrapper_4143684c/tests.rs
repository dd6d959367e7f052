#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brightest() {
        let rows = [Row(&[0, 255, 3]), Row(&[210, 220, 9]), Row(&[1])];
        assert_eq!(longest_bright_row(&rows), Some(&[210, 220, 9][..]));
        assert_eq!(longest_bright_row(&[]), None);
    }
}
