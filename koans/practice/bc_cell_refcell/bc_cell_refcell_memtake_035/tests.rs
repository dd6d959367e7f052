#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rounds() {
        let actor = Actor::default();
        actor.send(Message::Forward {
            after: 1,
            value: 100,
        });
        actor.send(Message::Add(2));
        actor.send(Message::Scale(3));
        assert_eq!(actor.run(1), 109);
        assert_eq!(actor.run(5), 5);
    }
}
