use std::sync::Arc;
use std::thread;

pub struct Terrain {
    pub heights: Vec<i32>,
}

pub trait Bot {
    fn choose(&self, map: &Terrain) -> usize;
}

pub struct Climber;
pub struct Diver {
    pub bias: i32,
}

impl Bot for Climber {
    fn choose(&self, map: &Terrain) -> usize {
        let top = map.heights.iter().enumerate().max_by_key(|(_, h)| **h);
        top.map_or(0, |(i, _)| i)
    }
}

impl Bot for Diver {
    fn choose(&self, map: &Terrain) -> usize {
        map.heights.iter().position(|h| *h < self.bias).unwrap_or(0)
    }
}

pub fn turn<B: Bot + Send + 'static>(bots: Vec<B>, map: &Arc<Terrain>) -> Vec<usize> {
    let mut thinking = Vec::new();
    for bot in bots {
        let map = Arc::clone(map);
        thinking.push(thread::spawn(move || bot.choose(&map)));
    }
    thinking
        .into_iter()
        .map(|t| t.join().unwrap_or(0))
        .collect()
}
