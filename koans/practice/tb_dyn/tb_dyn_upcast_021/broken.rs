pub trait Machine {
    fn hours(&self) -> u32;
}

pub trait Robot: Machine {
    fn work(&mut self, task: &str) -> usize;
}

#[derive(Default)]
pub struct Welder {
    hours: u32,
}

impl Machine for Welder {
    fn hours(&self) -> u32 {
        self.hours
    }
}

impl Robot for Welder {
    fn work(&mut self, task: &str) -> usize {
        self.hours += 4;
        task.len()
    }
}

pub fn due_for_service(machines: &[&dyn Machine]) -> usize {
    machines.iter().filter(|m| m.hours() >= 8).count()
}

pub fn shift(robots: &mut [Box<dyn Robot>], tasks: &[&str]) -> usize {
    for (n, task) in tasks.iter().enumerate() {
        let size = robots.len();
        robots[n % size].work(task);
    }
    let machines: Vec<&Box<dyn Robot>> = robots.iter().collect();
    due_for_service(&machines)
}
