#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_result() {
        let (ours, theirs) = ([0, 2, 3, 5], [1, 2, 1, 0]);

        assert_eq!(points(&ours, &theirs, 2), Ok(3));
        assert_eq!(points(&ours, &theirs, 3), Ok(4));
    }
}
