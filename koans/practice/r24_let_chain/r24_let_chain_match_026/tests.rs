#[cfg(test)]
mod tests {
    use super::*;
    fn say(text: &str) -> Update {
        Update::Message {
            text: Some(text.into()),
            from: 9,
        }
    }
    #[test]
    fn runs_commands() {
        let bot = Bot::with_commands();
        assert_eq!(
            bot.handle(&say("/echo hi there")),
            Some((9, "hi there".into()))
        );
        assert_eq!(bot.handle(&say("/count")), Some((9, "0".into())));
        assert_eq!(bot.handle(&say("hello")), None);
    }
    #[test]
    fn other_updates() {
        let bot = Bot::with_commands();
        assert_eq!(bot.handle(&Update::Joined(4)), Some((4, "welcome".into())));
        assert_eq!(bot.handle(&Update::Left(4)), None);
        assert_eq!(
            bot.handle(&Update::Message {
                text: None,
                from: 1
            }),
            None
        );
    }
}
