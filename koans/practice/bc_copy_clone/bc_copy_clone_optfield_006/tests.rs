#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mixed() {
        let jobs = vec![
            Job {
                id: 1,
                pages: 4,
                fault: None,
            },
            Job {
                id: 2,
                pages: 9,
                fault: Some("paper jam".into()),
            },
        ];
        assert_eq!(summary(jobs), ["4 pages", "#2: paper jam"]);
    }
    #[test]
    fn keeps_fault() {
        let Outcome::Stopped { job, .. } = settle(Job {
            id: 3,
            pages: 1,
            fault: Some("ink".into()),
        }) else {
            panic!()
        };
        assert_eq!(job.fault.as_deref(), Some("ink"));
    }
}
