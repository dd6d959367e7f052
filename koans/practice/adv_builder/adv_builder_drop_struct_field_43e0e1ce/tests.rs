#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_open() {
        let inbox = Mutex::new(Inbox::default());
        assert_eq!(open_one(&inbox), Err("no mail".to_string()));
        assert_eq!(inbox.lock().unwrap().read, 0);
    }
}
