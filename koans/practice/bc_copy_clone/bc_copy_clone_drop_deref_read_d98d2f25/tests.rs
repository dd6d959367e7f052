#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_jobs_first() {
        let mut press = start(&[5, 40, 12]);
        assert_eq!(stroke(&mut press), Some(40));
        assert_eq!(stroke(&mut press), Some(52));
        assert_eq!(press.jobs.len(), 1);
    }

    #[test]
    fn idle() {
        assert_eq!(stroke(&mut start(&[])), None);
    }
}
