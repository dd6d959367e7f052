#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finishes() {
        let mut s = Scheduler::default();
        s.finish("a");
        s.finish("b");
        assert_eq!(s.log, "1:a;2:b;");
        assert_eq!(s.finished, 2);
    }

    #[test]
    fn runs_all() {
        let mut s = Scheduler {
            jobs: vec!["mail".to_string(), "scan".to_string()],
            ..Default::default()
        };
        s.run_all();
        assert_eq!(s.log, "1:mail;2:scan;");
        assert!(s.jobs.is_empty());
        assert_eq!(s.finished, 2);
    }
}
