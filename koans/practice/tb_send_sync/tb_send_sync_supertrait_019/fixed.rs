use std::thread;

pub trait Engine: Send {
    fn name(&self) -> String;
    fn evaluate(&mut self, material: &[i32]) -> i32;
}

pub struct Counter;

impl Engine for Counter {
    fn name(&self) -> String {
        "counter".into()
    }

    fn evaluate(&mut self, material: &[i32]) -> i32 {
        material.iter().sum()
    }
}

pub fn analyse(engines: Vec<Box<dyn Engine>>, material: Vec<i32>) -> Vec<(String, i32)> {
    let mut tasks = vec![];
    for mut engine in engines {
        let material = material.clone();
        tasks.push(thread::spawn(move || {
            (engine.name(), engine.evaluate(&material))
        }));
    }
    tasks
        .into_iter()
        .filter_map(|task| task.join().ok())
        .collect()
}
