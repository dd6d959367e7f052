#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gc_count_of_strands() {
        assert_eq!(Strand::default().gc_count(), 0);
    }
}
