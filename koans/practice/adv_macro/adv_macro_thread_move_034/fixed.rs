use std::thread;

macro_rules! at_once {
    ($($job:expr),+ $(,)?) => {
        [$(thread::spawn(move || $job)),+].map(|worker| worker.join().unwrap())
    };
}

fn boil(litres: u32, watts: u32) -> u32 {
    litres * 335_000 / watts
}

pub fn tea_party(litres: u32) -> u32 {
    let small = litres / 3;
    let big = litres - small;
    let seconds = at_once![boil(small, 1_000), boil(big, 2_000)];
    seconds.into_iter().max().unwrap_or(0)
}
