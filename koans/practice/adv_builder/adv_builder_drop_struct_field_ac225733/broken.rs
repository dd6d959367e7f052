use std::collections::VecDeque;

pub struct Robot {
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
