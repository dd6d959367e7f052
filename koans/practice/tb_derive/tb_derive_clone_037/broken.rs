use std::thread;

pub struct Config {
    pub host: String,
    pub depth: usize,
}

pub fn crawl(config: Config, paths: Vec<&'static str>) -> Vec<String> {
    let mut workers = Vec::new();
    for path in paths {
        let config = config.clone();
        workers.push(thread::spawn(move || {
            let levels = path.split('/').take(config.depth).collect::<Vec<_>>();
            format!("{}/{}", config.host, levels.join("/"))
        }));
    }
    workers
        .into_iter()
        .map(|worker| worker.join().unwrap())
        .collect()
}
