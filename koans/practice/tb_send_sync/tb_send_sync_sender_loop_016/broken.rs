use std::sync::mpsc;
use std::thread;

fn forage(flowers: u32, skill: u32) -> u32 {
    flowers * skill / 10
}

pub fn harvest(bees: Vec<u32>, flowers: u32) -> Vec<u32> {
    let (sender, hive) = mpsc::channel();
    for skill in bees {
        thread::spawn(move || {
            sender.send(forage(flowers, skill)).unwrap();
        });
    }
    drop(sender);
    let mut found: Vec<u32> = hive.iter().collect();
    found.sort_unstable();
    found
}
