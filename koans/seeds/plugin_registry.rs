//! Plug-ins by name, and pipelines made of them.

use std::any::Any;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

pub type Failure = Box<dyn Error + Send + Sync>;
pub type PluginResult = Result<String, Failure>;

/// A transformation of text.
pub trait Plugin: Send + Sync {
    fn name(&self) -> &str;
    fn run(&self, input: &str) -> PluginResult;

    fn as_any(&self) -> Option<&dyn Any> {
        None
    }
}

impl fmt::Debug for dyn Plugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.name())
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Repeat {
    pub times: usize,
}

impl Plugin for Repeat {
    fn name(&self) -> &str {
        "repeat"
    }

    fn run(&self, input: &str) -> PluginResult {
        Ok(input.repeat(self.times))
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// Adds up the numbers of the input.
pub struct Sum;

impl Plugin for Sum {
    fn name(&self) -> &str {
        "sum"
    }

    fn run(&self, input: &str) -> PluginResult {
        let mut total = 0i64;
        for word in input.split_whitespace() {
            total += word.parse::<i64>()?;
        }
        Ok(total.to_string())
    }
}

struct Closure<F> {
    name: String,
    body: F,
}

impl<F> Plugin for Closure<F>
where
    F: Fn(&str) -> PluginResult + Send + Sync,
{
    fn name(&self) -> &str {
        &self.name
    }

    fn run(&self, input: &str) -> PluginResult {
        (self.body)(input)
    }
}

#[derive(Debug)]
pub enum RunError {
    Unknown { name: String, known: Vec<String> },
    Failed { name: String, source: Failure },
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RunError::Unknown { name, known } => write!(f, "{name} is not in {known:?}"),
            RunError::Failed { name, .. } => write!(f, "{name} failed"),
        }
    }
}

impl Error for RunError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let RunError::Failed { source, .. } = self else {
            return None;
        };
        Some(source.as_ref())
    }
}

#[derive(Default, Debug, Clone)]
pub struct Registry {
    plugins: BTreeMap<String, Arc<dyn Plugin>>,
}

impl Registry {
    pub fn add(&mut self, plugin: impl Plugin + 'static) -> &mut Self {
        let name = plugin.name().to_string();
        self.plugins.insert(name, Arc::new(plugin));
        self
    }

    pub fn add_fn<F>(&mut self, name: &str, body: F) -> &mut Self
    where
        F: Fn(&str) -> PluginResult + Send + Sync + 'static,
    {
        let name = name.to_string();
        self.add(Closure { name, body })
    }

    pub fn get_as<T: 'static>(&self, name: &str) -> Option<&T> {
        self.plugins.get(name)?.as_any()?.downcast_ref::<T>()
    }

    /// Runs the plug-ins of `a | b | c` one after the other.
    pub fn pipe(&self, pipeline: &str, input: &str) -> Result<String, RunError> {
        pipeline
            .split('|')
            .map(str::trim)
            .try_fold(input.to_string(), |text, name| {
                let plugin = self.plugins.get(name).ok_or_else(|| RunError::Unknown {
                    name: name.to_string(),
                    known: self.plugins.keys().cloned().collect(),
                })?;
                plugin.run(&text).map_err(|source| RunError::Failed {
                    name: name.to_string(),
                    source,
                })
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registry() -> Registry {
        let mut registry = Registry::default();
        let suffix = String::from(" 1");
        registry
            .add(Repeat { times: 2 })
            .add(Sum)
            .add_fn("one", move |text| Ok(text.to_string() + &suffix));
        registry
    }

    #[test]
    fn pipelines() {
        let registry = registry();
        assert_eq!(registry.pipe("sum", "1 2 39").unwrap(), "42");
        assert_eq!(registry.pipe("one | repeat|sum", "4").unwrap(), "19");
    }

    #[test]
    fn failures_have_sources() {
        let error = registry().pipe("repeat|sum", "x").unwrap_err();
        assert_eq!(error.to_string(), "sum failed");
        assert_eq!(
            error.source().unwrap().to_string(),
            "invalid digit found in string"
        );
        let error = registry().pipe("sing", "x").unwrap_err();
        assert!(error.source().is_none());
        assert_eq!(
            error.to_string(),
            "sing is not in [\"one\", \"repeat\", \"sum\"]"
        );
        assert!(format!("{error:?}").starts_with("Unknown"));
    }

    #[test]
    fn downcasts() {
        let registry = registry();
        let repeat: Option<&Repeat> = registry.get_as("repeat");
        assert_eq!(repeat.cloned(), Some(Repeat { times: 2 }));
        assert_eq!(registry.get_as::<String>("repeat"), None);
        assert!(registry.get_as::<Sum>("sum").is_none());
    }

    #[test]
    fn used_from_threads() {
        let registry = registry();
        let other = registry.clone();
        let worker = std::thread::spawn(move || other.pipe("sum", "2 3").unwrap());
        assert_eq!(worker.join().unwrap(), "5");
        assert!(format!("{registry:?}").contains("\"sum\": <sum>"));
    }
}
