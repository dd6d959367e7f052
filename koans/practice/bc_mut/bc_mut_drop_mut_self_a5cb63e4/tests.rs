#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ordered() {
        let mut q = JobQueue::default();
        let text = String::from("mail");
        q.submit(1, || "sweep".into());
        q.submit(9, move || text);
        q.submit(1, || "dust".into());
        assert_eq!(q.run(), ["9:mail", "1:sweep", "1:dust"]);
    }
}
