#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scale_reads_levels() {
        let scale = Scale {
            steps: vec![(0..=2, 'g'), (3..=9, 'y')],
        };

        assert_eq!(scale.colour(-4.0), None);
    }
}
