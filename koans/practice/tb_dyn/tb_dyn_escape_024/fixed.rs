use std::thread;

pub type Check = Box<dyn Fn(&str) -> bool + Send>;

pub fn rules(banned: &[&str]) -> Vec<Check> {
    let mut checks: Vec<Check> = vec![Box::new(|plant| !plant.is_empty())];
    for word in banned {
        let word = word.to_string();
        checks.push(Box::new(move |plant| !plant.contains(&word)));
    }
    checks
}

pub fn approve(plants: Vec<String>, banned: &[&str]) -> Vec<String> {
    let checks = rules(banned);
    let worker = thread::spawn(move || {
        plants
            .into_iter()
            .filter(|plant| checks.iter().all(|check| check(plant)))
            .collect()
    });
    worker.join().unwrap_or_default()
}
