use std::collections::VecDeque;

pub struct Robot {
    pub x: i32,
    pub steps: usize,
}

pub fn drive(queue: &mut VecDeque<String>) -> Result<Robot, &'static str> {
    let mut robot = Robot { x: 0, steps: 0 };
    while robot.steps < 2 {
        let command = queue.pop_front().ok_or("queue is empty")?;
        let (name, amount) = command.split_once(' ').ok_or("no amount")?;
        let amount: i32 = amount.parse().map_err(|_| "bad amount")?;
        robot.x += if name == "back" { -amount } else { amount };
        robot.steps += 1;
    }
    Ok(robot)
}

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
