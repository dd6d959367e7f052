#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_two_steps() {
        let commands = ["ahead 5", "back 2", "ahead 9"];
        let mut queue = VecDeque::from(commands.map(String::from));
        let robot = drive(&mut queue).ok().unwrap();
        assert_eq!((robot.x, robot.steps), (3, 2));
        assert_eq!(queue.len(), 1);
    }

    #[test]
    fn stops_on_trouble() {
        let mut queue = VecDeque::from(["ahead 1".to_string()]);
        assert_eq!(drive(&mut queue).err(), Some("queue is empty"));
        queue.push_back("jump".to_string());
        assert_eq!(drive(&mut queue).err(), Some("no amount"));
        queue.push_back("back x".to_string());
        assert_eq!(drive(&mut queue).err(), Some("bad amount"));
    }
}
