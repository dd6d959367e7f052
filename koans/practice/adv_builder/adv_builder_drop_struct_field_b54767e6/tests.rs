#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_overlap() {
        let tape = [1, 2, 3, 4, 5];
        let all: Vec<&[i16]> = Windows::new(&tape, 3, 2).unwrap().collect();
        assert_eq!(all, [[1, 2, 3], [3, 4, 5]]);
    }
}
