#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn late_calls() {
        let mut book = vec![
            Order {
                loaves: 3,
                late: false,
            },
            Order {
                loaves: 4,
                late: false,
            },
        ];
        assert_eq!(morning(&mut book, &[10, 1]), (7, 4));
        assert!(book[3].late && !book[1].late);
        assert_eq!(morning(&mut book, &[]), (18, 4));
    }
}
