#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_the_last() {
        let mut history = Vec::new();
        reach(&mut history, 3, &70);

        assert_eq!(history[0].at, (3, 0));
    }
}
