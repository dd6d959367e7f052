#[cfg(test)]
mod tests {
    use super::*;

    fn queue() -> Vec<Job> {
        let (name, delay) = ("mail".to_string(), Duration::from_secs(4));
        vec![Job { name, delay }]
    }

    #[test]
    fn delay_doubles_up_to_the_limit() {
        let hour = Duration::from_secs(3600);
        assert_eq!(retry_first(&mut queue(), &hour).unwrap().as_secs(), 8);
        let short = Duration::from_secs(5);
        assert_eq!(retry_first(&mut queue(), &short), Some(short));
    }

    #[test]
    fn copy_goes_to_the_end() {
        let mut jobs = queue();
        retry_first(&mut jobs, &Duration::from_secs(9));
        assert_eq!((jobs.len(), jobs[0].delay.as_secs()), (2, 4));
        assert_eq!(jobs[1].name, "mail");
        assert!(retry_first(&mut Vec::new(), &Duration::ZERO).is_none());
    }
}
