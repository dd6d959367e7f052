#[derive(Debug, PartialEq)]
pub struct Task {
    pub depth: u32,
    pub remaining: u32,
}

pub fn work(stack: &mut Vec<Task>) -> u32 {
    let mut steps = 0;
    while let Some(task) = stack.last_mut() {
        steps += 1;
        if task.remaining == 0 {
            stack.pop();
            continue;
        }
        let (depth, remaining) = (task.depth + 1, task.remaining - 1);
        stack.push(Task { depth, remaining });
        task.remaining -= 1;
    }
    steps
}
