#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn oldest_go_first() {
        let mut sessions = Sessions::lasting(10);
        sessions.touch("ann", 0);
        sessions.touch("bob", 3);
        sessions.touch("ann", 5);
        assert_eq!(sessions.expire(13), 0);
        assert_eq!(sessions.expire(14), 1);
        assert_eq!(sessions.expire(99), 1);
        assert_eq!(sessions.expire(99), 0);
    }
}
