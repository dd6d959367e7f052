#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_by_length() {
        assert_eq!(count("oak"), 1);
        assert_eq!(count("elm"), 2);
        assert_eq!(count("birch"), 1);
        std::thread::scope(|s| {
            s.spawn(|| count("ash"));
        });
        assert_eq!(count("fir"), 4);
    }
}
