#[cfg(test)]
mod tests {
    use super::*;

    use std::task::Wake;

    #[test]
    fn closed_channels_give_back() {
        let channel = Channel::default();
        channel.clone().close();
        let back = channel.say("ann", "late").unwrap_err();
        assert_eq!(back.text, "late");
    }
}
