#[derive(Debug, Clone, PartialEq)]
pub enum Device {
    Keyboard { keys: u16 },
    Camera(String),
}

pub fn plug(port: &Option<Device>, device: Device) -> String {
    let old = port.replace(device);
    match old {
        Some(Device::Keyboard { keys }) => format!("unplugged {keys} keys"),
        Some(Device::Camera(model)) => format!("unplugged {model}"),
        None => "port was free".to_string(),
    }
}
