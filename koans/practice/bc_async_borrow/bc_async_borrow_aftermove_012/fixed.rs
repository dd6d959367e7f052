use std::future::Future;

#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    pub name: String,
    pub strokes: Vec<(u8, u8)>,
}

pub struct Upload<F> {
    pub future: F,
    pub label: String,
}

pub fn upload(sketch: Sketch, quality: u8) -> Upload<impl Future<Output = Vec<u8>>> {
    let label = format!("{} ({} strokes)", sketch.name, sketch.strokes.len());
    let future = async move {
        let mut bytes = vec![quality];
        for (x, y) in &sketch.strokes {
            bytes.push(x / quality);
            bytes.push(y / quality);
        }
        bytes
    };
    Upload { future, label }
}
