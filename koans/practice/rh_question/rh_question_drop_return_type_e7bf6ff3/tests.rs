#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_overlap() {
        let tape = [1, 2, 3, 4, 5];
        let all: Vec<&[i16]> = Windows::new(&tape, 3, 2).unwrap().collect();
        assert_eq!(all, [[1, 2, 3], [3, 4, 5]]);
    }

    #[test]
    fn finds_the_loudest() {
        let tape = vec![0, 1, -9, 4, 3, 3];
        assert_eq!(loudest(&tape, 2), Some(&[-9, 4][..]));
        assert_eq!(loudest(&tape, 9), None);
    }
}
